SELECT d.id, d.sha256, d.name, d.title, d.published, d.language, d.kind, d.speaker, d.address, d.publisher, d.rests_on,
       d.sample, d.characters, d.passages, d.mentions, d.ingested,
       p.number, p.ordinal, p.span_start, p.span_end, p.language AS passage_language, p.words
FROM document d
LEFT JOIN passage p ON p.document_id = d.id
WHERE d.seq > :seq
ORDER BY d.seq, p.number
