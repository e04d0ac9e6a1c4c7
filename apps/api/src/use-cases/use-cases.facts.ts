import type { Words } from '@jalon/domain/platform/language';
import { countScenarios } from '@jalon/domain/use-cases/complete-scenario';
import { countAnswers, IDENTIFICATION_QUESTIONS } from '@jalon/domain/use-cases/identification';
import type { UseCase } from '@jalon/domain/use-cases/use-case';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../lifecycle/facts/fact-providers';
import { ask } from '../platform/database/ask';
import { workingActor } from '../platform/database/unit-of-work';

interface Row extends Pick<UseCase, 'id' | 'identification' | 'useScenarios'>, Record<string, unknown> {
  readonly owner: string | null;
  readonly at: Date;
}

const FACTS = `
  SELECT u.id, u.identification, u.use_scenarios AS "useScenarios", p.name AS owner, u.updated_at AS at
  FROM use_case u LEFT JOIN person p ON p.id = u.owner_id
  WHERE u.organisation_id = $1 AND u.id = ANY ($2::uuid[])`;

const ownerWords = (owner: string | null): Words =>
  owner === null
    ? { fr: 'Fiche du cas d’usage : personne n’en répond', en: 'Use case sheet: nobody owns it' }
    : { fr: `Fiche du cas d’usage : ${owner}`, en: `Use case sheet: ${owner}` };

const answersWords = (answered: number): Words => {
  const asked = IDENTIFICATION_QUESTIONS.length;
  return {
    fr: `Fiche du cas d’usage : ${answered} réponses sur ${asked}`,
    en: `Use case sheet: ${answered} of ${asked} answered`,
  };
};

/** Of all the scenarios, those with actor, input and output; and of these, those with a level. */
const scenarioWords = (
  all: number,
  { complete, withAutonomy }: ReturnType<typeof countScenarios>,
): Words => ({
  fr: `Scénarios de la fiche : ${all} en tout, ${complete} complets, ${withAutonomy} avec leur niveau d’autonomie`,
  en: `Scenarios of the sheet: ${all} in all, ${complete} complete, ${withAutonomy} with an autonomy level`,
});

function factsOf({ id, identification, useScenarios, owner, at }: Row): MeasuredFact[] {
  const { answered } = countAnswers(identification);
  const counted = countScenarios(useScenarios);
  const scenarios = scenarioWords(useScenarios.length, counted);
  const common = { useCaseId: id, at, path: `/use-cases/${id}` };
  const sample = useScenarios.length;
  return [
    {
      ...common,
      id: 'oppAnswers',
      value: answered,
      source: answersWords(answered),
      sample: IDENTIFICATION_QUESTIONS.length,
    },
    { ...common, id: 'ownerNamed', value: owner !== null, source: ownerWords(owner), sample: null },
    { ...common, id: 'scenarios', value: counted.complete, source: scenarios, sample },
    { ...common, id: 'scenariosWithAutonomy', value: counted.withAutonomy, source: scenarios, sample },
  ];
}

/** What the sheet of a use case tells gates. */
@Injectable()
export class UseCasesFacts implements OnModuleInit {
  constructor(private readonly providers: FactProviders) {}

  onModuleInit(): void {
    this.providers.register({
      context: 'use-cases',
      facts: ['oppAnswers', 'ownerNamed', 'scenarios', 'scenariosWithAutonomy'],
      read: this.read,
    });
  }

  private readonly read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const { organisationId } = workingActor();
    const rows = await ask<Row>(FACTS, [organisationId, subjects.map(({ useCaseId }) => useCaseId)]);
    return rows.flatMap(factsOf);
  };
}
