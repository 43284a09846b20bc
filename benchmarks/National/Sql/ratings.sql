SELECT left(teryt, 2) AS voivodeship, period, split_part(goal, '.', 1) AS goal, sum(level) AS total, count(*) AS "values"
FROM assessments
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
