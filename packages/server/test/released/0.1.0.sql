-- A database as release 0.1.0 leaves it; one statement to a paragraph, as that release wrote them.

CREATE TABLE IF NOT EXISTS response ( survey VARCHAR(64) NOT NULL, id VARCHAR(36) NOT NULL, version INTEGER NOT NULL, unit VARCHAR(32) NOT NULL, service VARCHAR(64), tier VARCHAR(16) NOT NULL, answers TEXT NOT NULL, body_hash VARCHAR(64) NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (survey, id))

CREATE TABLE IF NOT EXISTS answer_count ( survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, day INTEGER NOT NULL, version INTEGER NOT NULL, level INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (survey, question, unit, day, version, level))

CREATE TABLE IF NOT EXISTS comment_text ( survey VARCHAR(64) NOT NULL, id VARCHAR(36) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, day INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (survey, id))

CREATE TABLE IF NOT EXISTS visit_mark ( survey VARCHAR(64) NOT NULL, nullifier VARCHAR(64) NOT NULL, PRIMARY KEY (survey, nullifier))

CREATE TABLE IF NOT EXISTS measurement ( unit VARCHAR(32) NOT NULL, period VARCHAR(32) NOT NULL, measure VARCHAR(64) NOT NULL, base VARCHAR(64) NOT NULL, value VARCHAR(64) NOT NULL, bound VARCHAR(16) NOT NULL, decimals INTEGER, source TEXT, PRIMARY KEY (unit, period, measure, base))

CREATE TABLE IF NOT EXISTS body ( code VARCHAR(32) NOT NULL, name VARCHAR(200) NOT NULL, parent VARCHAR(32), PRIMARY KEY (code))

CREATE TABLE IF NOT EXISTS taken_id ( id VARCHAR(36) NOT NULL, survey VARCHAR(64) NOT NULL, PRIMARY KEY (id))

INSERT INTO body (code, name, parent) VALUES ('so-y', 'Sở Y tế', '01')

INSERT INTO body (code, name, parent) VALUES ('tram-y', 'Trạm y tế', 'so-y')

INSERT INTO taken_id (id, survey) VALUES ('40000000-0000-4000-8000-000000000001', 'quick')

INSERT INTO response (survey, id, version, unit, service, tier, answers, body_hash, day) VALUES ('quick', '40000000-0000-4000-8000-000000000001', 1, '01', NULL, 'open', '{"overall":5}', '1111111111111111111111111111111111111111111111111111111111111111', 20260130)

INSERT INTO taken_id (id, survey) VALUES ('40000000-0000-4000-8000-000000000002', 'quick')

INSERT INTO response (survey, id, version, unit, service, tier, answers, body_hash, day) VALUES ('quick', '40000000-0000-4000-8000-000000000002', 1, '01', NULL, 'open', '{"overall":4}', '2222222222222222222222222222222222222222222222222222222222222222', 20260131)

INSERT INTO taken_id (id, survey) VALUES ('40000000-0000-4000-8000-000000000003', 'quick')

INSERT INTO response (survey, id, version, unit, service, tier, answers, body_hash, day) VALUES ('quick', '40000000-0000-4000-8000-000000000003', 1, '01', NULL, 'open', '{"overall":4}', '3333333333333333333333333333333333333333333333333333333333333333', 20260201)

INSERT INTO taken_id (id, survey) VALUES ('40000000-0000-4000-8000-000000000004', 'quick')

INSERT INTO response (survey, id, version, unit, service, tier, answers, body_hash, day) VALUES ('quick', '40000000-0000-4000-8000-000000000004', 1, 'tram-y', NULL, 'open', '{"overall":2}', '4444444444444444444444444444444444444444444444444444444444444444', 20260131)

INSERT INTO taken_id (id, survey) VALUES ('40000000-0000-4000-8000-000000000005', 'quick')

INSERT INTO response (survey, id, version, unit, service, tier, answers, body_hash, day) VALUES ('quick', '40000000-0000-4000-8000-000000000005', 1, 'tram-y', NULL, 'open', '{"overall":2}', '5555555555555555555555555555555555555555555555555555555555555555', 20260131)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', '', '01', 20260130, 1, 0, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', 'overall', '01', 20260130, 1, 5, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', '', '01', 20260131, 1, 0, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', 'overall', '01', 20260131, 1, 4, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', '', '01', 20260201, 1, 0, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', 'overall', '01', 20260201, 1, 4, 1)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', '', 'tram-y', 20260131, 1, 0, 2)

INSERT INTO answer_count (survey, question, unit, day, version, level, n) VALUES ('quick', 'overall', 'tram-y', 20260131, 1, 2, 2)

INSERT INTO measurement (unit, period, measure, base, value, bound, decimals, source) VALUES ('01', '2025', 'mediation-cases', '', '118', 'exact', NULL, NULL)

INSERT INTO comment_text (survey, id, question, unit, day, words) VALUES ('quick', '40000000-0000-4000-8000-0000000000aa', 'comment', '01', 20260201, 'Chờ hơi lâu')
