package org.linewatch.engine.pack;

import java.util.List;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.pack.Tables.CatalogueCase;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.DoctrineTerm;
import org.linewatch.engine.pack.Tables.Firm;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.OfficeHolder;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.PlaceName;
import org.linewatch.engine.pack.Tables.Provision;
import org.linewatch.engine.pack.Tables.Relation;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.Trigger;
import org.linewatch.engine.pack.Tables.TypeList;

/**
 * A country's data, whole and valid: a pack with a fault never becomes an object of this class. Immutable.
 *
 * @param id the country's code, {@code CHN}
 * @param version the pack's version
 * @param hash SHA-256 over its files, in hexadecimal; every mention bears it
 * @param licence its licence
 * @param home the state or body whose pack it is
 * @param names what that state or body is called
 */
public record Pack(
        String id,
        String version,
        String hash,
        String licence,
        Actor home,
        Names names,
        List<SecurityType> securityTypes,
        List<TypeList> typeLists,
        List<Organ> organs,
        List<Law> laws,
        List<Provision> provisions,
        List<Relation> relations,
        List<DoctrineTerm> doctrineTerms,
        List<CoreInterest> coreInterests,
        List<CatalogueCase> cases,
        List<Trigger> triggers,
        List<OfficeHolder> officeHolders,
        List<Firm> firms,
        List<PlaceName> places,
        PackLexicon lexicon) {}
