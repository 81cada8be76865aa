SELECT m.id, m.document_id, m.passage, m.ordinal, m.record, m.coder, m.pack_hash, m.event_id,
       d.title, d.name, d.published, d.address, d.rests_on, d.sample,
       p.language AS passage_language, p.words, p.span_start, e.reason
FROM mention l
JOIN event e ON e.id = l.event_id
JOIN mention m ON m.event_id = l.event_id
JOIN document d ON d.id = m.document_id
JOIN passage p ON p.number = m.passage_number
WHERE l.place = 0 AND <where>
ORDER BY l.sort_day DESC, l.event_id DESC, m.place
