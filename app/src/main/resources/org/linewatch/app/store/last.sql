SELECT * FROM ledger l
WHERE l.seq IN (
    SELECT max(k.seq) FROM ledger k
    WHERE k.file IN (<files>) AND k.input = k.file
    GROUP BY k.file
)
