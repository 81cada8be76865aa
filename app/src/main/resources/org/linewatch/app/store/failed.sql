-- A part counts with the run that its file was last read in: a row that was mended since has no line there.
SELECT DISTINCT l.file FROM ledger l
JOIN (
    SELECT k.file, max(k.seq) AS seq FROM ledger k WHERE k.file IS NOT NULL GROUP BY k.file
) latest ON latest.file = l.file
JOIN ledger m ON m.seq = latest.seq AND m.run = l.run
WHERE l.outcome = 'failed'
ORDER BY 1
