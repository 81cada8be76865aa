package org.linewatch.engine.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.model.Standing;

/** The rows of a pack's tables. Each bears its sources and how firmly it stands. */
public final class Tables {
    private Tables() {}

    /**
     * A type of security.
     *
     * @param lists names of the official lists that name it
     * @param firstMention first official mention
     * @param firstMentionKind speech, statute or proxy
     * @param keywordsEn words that speak of it, in English
     * @param keywordsZh words that speak of it, in Chinese
     */
    public record SecurityType(
            String id,
            Names names,
            List<String> lists,
            @Nullable PartialDate firstMention,
            String firstMentionKind,
            String note,
            List<String> coreInterests,
            List<String> keywordsEn,
            List<String> keywordsZh,
            Standing standing) {}

    /**
     * A dated official list of types of security.
     *
     * @param seenFrom first day from which it is attested
     * @param seenBy whether its start is open: it existed by that day, perhaps earlier
     * @param note what is known of its start
     */
    public record TypeList(
            String name, int size, PartialDate seenFrom, boolean seenBy, String note, Standing standing) {}

    /**
     * An organ of party or state.
     *
     * @param id {@code CHN/MOFCOM}
     * @param parent id of the organ above it
     * @param kind party, state, military, legislative, judicial or regional
     */
    public record Organ(
            String id,
            Names names,
            @Nullable String parent,
            String kind,
            String powers,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validTo,
            Standing standing) {
        /** Whether it exists on a day; unknown bounds are open. */
        public boolean validOn(LocalDate day) {
            return (validFrom == null || !validFrom.first().isAfter(day))
                    && (validTo == null || !validTo.last().isBefore(day));
        }
    }

    /**
     * A law, regulation or list.
     *
     * @param inForceKind what {@code inForce} dates: the {@code original} text or a {@code revision}; else why it is
     *     empty, {@code not-seen} or {@code not-stated}
     * @param amended days of amendment
     * @param repealed day of repeal
     * @param repealNote what replaced it
     * @param issuingBodies ids of the organs that issued it
     */
    public record Law(
            String id,
            Names names,
            @Nullable PartialDate adopted,
            @Nullable PartialDate inForce,
            String inForceKind,
            List<PartialDate> amended,
            @Nullable PartialDate repealed,
            String repealNote,
            List<String> issuingBodies,
            List<String> securityTypes,
            String purpose,
            Standing standing) {}

    /**
     * What one article provides.
     *
     * @param kind competence, countermeasure, definition, extraterritorial-reach, obligation, penalty, power or
     *     security-type
     * @param exposed whom it binds or threatens: company, individual, ngo, state, traveller
     */
    public record Provision(
            String lawId,
            String article,
            String kind,
            @Nullable Reach reach,
            List<String> securityTypes,
            String summary,
            List<String> exposed,
            Standing standing) {}

    /**
     * That one law amends, cites, implements or repeals another.
     *
     * @param from law id, with {@code :article} where known
     * @param to law id, with {@code :article} where known
     */
    public record Relation(
            String from, String kind, String to, @Nullable PartialDate date, Standing standing) {}

    /**
     * A term of the doctrine.
     *
     * @param category concept, goal, policy or slogan
     * @param dateKind first-use, statute or attested
     */
    public record DoctrineTerm(
            String id,
            Names names,
            String category,
            @Nullable PartialDate firstUse,
            String dateKind,
            String context,
            Standing standing) {}

    /**
     * A core interest or red line.
     *
     * @param firstNamedKind how far {@code firstNamed} is to be trusted: {@code stated}, {@code by} (named by then,
     *     perhaps earlier) or {@code claimed} (no official text seen); empty without a date
     * @param rank official, issue or analytic
     * @param coded whether events are coded with it; umbrellas are not
     * @param umbrella the official interest that it falls under
     * @param keywordsEn words that speak of it, in English
     * @param keywordsZh words that speak of it, in Chinese
     */
    public record CoreInterest(
            String id,
            Names names,
            @Nullable PartialDate firstNamed,
            String firstNamedKind,
            String rank,
            String definition,
            boolean coded,
            @Nullable String umbrella,
            List<String> keywordsEn,
            List<String> keywordsZh,
            Standing standing) {}

    /**
     * A catalogued act: an event that the pack vouches for. Columns as in the codebook, section 1.
     *
     * @param type type of the act; null where none fits
     * @param sourceNote organ or office that is none of the pack's, in words
     * @param targetEntity who or what was hit, in words
     * @param triggerCase id of the case that it answers
     * @param trigger the act answered or feared, in words
     * @param inModelChapter whether the chapter that the product is modelled on names it
     */
    public record CatalogueCase(
            String id,
            PartialDate start,
            @Nullable PartialDate end,
            List<Actor> source,
            List<String> sourceOrgans,
            String sourceNote,
            @Nullable EventType type,
            @Nullable Instrument instrument,
            List<Actor> target,
            String targetEntity,
            List<String> domains,
            List<String> coreInterests,
            @Nullable Posture posture,
            @Nullable Reach reach,
            List<String> legalBasis,
            @Nullable String triggerCase,
            String trigger,
            @Nullable PartialDate triggerDate,
            Names summary,
            String outcome,
            String value,
            boolean primarySource,
            boolean inModelChapter,
            Standing standing) {}

    /**
     * An act that was answered, or is known to have gone without an answer: one row of the denominator.
     *
     * @param type type of the act; null where none fits
     * @param responded whether any answer is known
     * @param responses ids of the cases that answer it
     * @param daysToFirstResponse between two full days; negative where the answer came before a planned act
     * @param origin case, free-text or nonresponse, or two of them
     * @param responseLevel measure, words, easing or none
     * @param target whom the act was aimed at, where known
     * @param responseFound what was seen in answer, for those without a material one
     * @param note what the page shows
     */
    public record Trigger(
            String id,
            PartialDate date,
            List<Actor> source,
            @Nullable EventType type,
            @Nullable Instrument instrument,
            List<Actor> target,
            List<String> coreInterests,
            Names summary,
            boolean responded,
            List<String> responses,
            @Nullable PartialDate firstResponse,
            @Nullable Integer daysToFirstResponse,
            List<String> origin,
            String responseLevel,
            String responseFound,
            String note,
            Standing standing) {}

    /**
     * An office held by a person, who stands for the state or organ while holding it.
     *
     * @param actor organ or state
     */
    public record OfficeHolder(
            String id,
            Names names,
            Actor actor,
            String roleEn,
            String roleZh,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            Standing standing) {}

    /** A firm and its home state. */
    public record Firm(String id, Names names, Actor homeState, String sector, Standing standing) {}

    /**
     * A form of words that stands for a state or body.
     *
     * @param form the words
     * @param language {@code en} or {@code zh}
     * @param actor whom it stands for
     * @param kind country, demonym, capital, seat, abbreviation, body, product-adjective or region
     */
    public record PlaceName(String form, String language, Actor actor, String kind, String note, Standing standing) {}

    /**
     * A line of the pack's lexicon: a word or phrase of the country's own that the coder should know, on top of the
     * engine's word tables.
     *
     * @param term the word, lemma or phrase
     * @param language {@code en} or {@code zh}
     * @param table which word table it extends: {@code verbs}, {@code objects}, {@code nouns}, {@code cues},
     *     {@code actors}, {@code interests} or {@code topics}
     * @param value what the table maps the term to: a word class of the coder, an actor, a core interest, or a type of
     *     security
     */
    public record LexiconLine(String term, String language, String table, String value, Standing standing) {}
}
