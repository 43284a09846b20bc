SELECT 'SSA101' AS code, count(*) AS "values"
FROM (SELECT 1
      FROM observations
      WHERE unit <> '%'
      GROUP BY teryt, period, indicator
      HAVING sum(value) FILTER (WHERE realizer IS NULL) <> coalesce(sum(value) FILTER (WHERE realizer IS NOT NULL), 0)) AS wrong
UNION ALL
SELECT 'SSA302', count(*) FROM observations WHERE unit = '%' AND (value < 0 OR value > 100)
ORDER BY 1;
