package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;

/** An authority that orders a firm to do something takes a measure: 责令应用商店下架 is the removal, not a request. */
final class Orders {
    private static final Set<String> STRICT = Set.of("责令", "勒令", "下令", "命令", "责成");
    private static final Set<String> MEASURES =
            Set.of("REMOVE", "CLOSE", "HALT", "BAN", "DIVEST", "UNWIND", "RESTRICT");
    private static final Set<String> FIRMS = Set.of("COMPANY", "APP", "SHOP", "BANK", "PRODUCT", "PERFORMER");

    private Orders() {}

    /** Whether a demand is an order to do one of the acts behind it. */
    static boolean given(Clause clause, Hit demand, List<Hit> heads) {
        return heads.stream().anyMatch(head -> head.start() >= demand.end() && measure(clause, demand, head));
    }

    /** Whether an act is what a demand orders. */
    static boolean measure(Clause clause, Hit demand, Hit deed) {
        boolean strict = STRICT.contains(demand.sense().lemma());
        boolean measure = Predicates.classes(deed).stream().anyMatch(MEASURES::contains);
        if (!Predicates.orders(demand) || !measure && (!strict || Predicates.words(deed))) {
            return false;
        }
        boolean states = !clause.hits(Table.ACTOR, demand.end(), deed.start()).isEmpty();
        boolean firms = clause.hits(Table.OBJECT, demand.end(), deed.start()).stream()
                .anyMatch(hit -> FIRMS.contains(hit.sense().value()));
        return !states && (firms || strict);
    }
}
