DROP TABLE IF EXISTS observations, assessments;

-- The columns of observations.csv; the files do not repeat whose they are, so the one that loads a file says it before.
CREATE TABLE observations (
    teryt text NOT NULL DEFAULT current_setting('country.teryt'),
    goal text, indicator text, name text NOT NULL, period smallint NOT NULL, realizer text, category text, part text,
    value numeric, "text" text, unit text, status text NOT NULL, approximate boolean NOT NULL, note text);

CREATE TABLE assessments (
    teryt text NOT NULL DEFAULT current_setting('country.teryt'),
    goal text, direction text NOT NULL, title text, period smallint NOT NULL, scale text NOT NULL, level smallint NOT NULL, label text NOT NULL);
