import type { Survey } from '@danvan/core/surveys';
import type { Engine } from './engine.js';
import type { Batch, GroupCommit } from './group-commit.js';
import type { Store } from './store.js';

/** The surveys that an agency registered. */
export function surveyStore<B extends Batch>(
  engine: Engine,
  group: GroupCommit<B>,
): Pick<Store, 'putSurvey' | 'findSurvey'> {
  const db = engine.sql;
  const rowOf = (survey: string, version: number) =>
    db
      .selectFrom('survey_version')
      .select('definition')
      .where('survey', '=', survey)
      .where('version', '=', version)
      .compile();
  return {
    putSurvey(survey) {
      const definition = JSON.stringify(survey);
      return group.run(async (session) => {
        const { changes } = await session.execute(
          db
            .insertInto('survey_version')
            .values({ survey: survey.id, version: survey.version, definition })
            .onConflict((conflict) => conflict.columns(['survey', 'version']).doNothing())
            .compile(),
        );
        if (changes > 0) return 'stored';
        const { rows } = await session.execute(rowOf(survey.id, survey.version));
        return rows[0]?.definition === definition ? 'known' : 'conflict';
      });
    },
    async findSurvey(id, version) {
      const found =
        version ??
        Number(
          (
            await engine.read(
              db
                .selectFrom('survey_version')
                .select((eb) => eb.fn.max('version').as('version'))
                .where('survey', '=', id)
                .compile(),
            )
          ).rows[0]?.version ?? 0,
        );
      const { rows } = await engine.read(rowOf(id, found));
      // It was checked by its schema when it came in, and no version is ever changed.
      return rows[0] && (JSON.parse(String(rows[0].definition)) as Survey);
    },
  };
}
