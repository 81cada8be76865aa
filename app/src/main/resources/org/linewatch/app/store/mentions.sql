SELECT m.id, m.document_id, m.passage, m.ordinal, m.record, m.coder, m.pack_hash, m.event_id,
       d.title, d.name, d.published, d.address, d.rests_on, d.sample,
       p.language AS passage_language, p.words, p.span_start
FROM mention m
JOIN document d ON d.id = m.document_id
JOIN passage p ON p.number = m.passage_number
WHERE <where>
ORDER BY <order>
