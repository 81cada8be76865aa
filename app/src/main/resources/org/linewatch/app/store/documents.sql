SELECT d.id, d.sha256, d.name, d.title, d.published, d.sort_day, d.language, d.kind, d.speaker, d.address, d.publisher,
       d.rests_on, d.sample, d.text_sha256, d.characters, d.passages, d.mentions, d.ingested
FROM document d
WHERE <where>
ORDER BY d.sort_day DESC, d.id DESC
<limit>
