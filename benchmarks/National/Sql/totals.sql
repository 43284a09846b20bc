SELECT left(teryt, 2) AS voivodeship, period, indicator,
       coalesce(sum(value) FILTER (WHERE realizer IS NULL), 0) AS total,
       count(value) FILTER (WHERE realizer IS NULL) AS "values",
       coalesce(sum(value) FILTER (WHERE realizer IS NOT NULL), 0) AS contributions,
       count(*) FILTER (WHERE realizer IS NOT NULL AND value IS NULL) AS missing
FROM observations
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
