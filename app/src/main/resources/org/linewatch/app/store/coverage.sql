SELECT count(*) AS documents,
       coalesce(sum(d.passages), 0) AS passages,
       coalesce(sum(d.mentions), 0) AS mentions,
       (SELECT count(*) FROM mention m WHERE m.place = 0 AND (NOT m.sample OR :samples)) AS events,
       min(d.published) AS first_day,
       max(d.published) AS last_day,
       max(d.ingested) AS last_ingest,
       coalesce(sum(CASE WHEN d.published IS NULL THEN 1 ELSE 0 END), 0) AS undated
FROM document d
WHERE (NOT d.sample OR :samples)
