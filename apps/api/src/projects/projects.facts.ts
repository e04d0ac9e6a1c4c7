import type { Values } from '@jalon/domain/lifecycle/expression/scope';
import type { Words } from '@jalon/domain/platform/language';
import { Constraints, filledConstraints } from '@jalon/domain/projects/constraints';
import { qualificationOf } from '@jalon/domain/projects/questions/qualification';
import { coveredKeyRoles, KEY_ROLES } from '@jalon/domain/projects/team/key-roles';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../lifecycle/facts/fact-providers';
import { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';
import { ask } from '../platform/database/ask';
import { workingActor } from '../platform/database/unit-of-work';

interface Row {
  readonly useCaseId: string;
  readonly constraints: unknown;
  readonly scopeIn: string | null;
  readonly scopeOut: string | null;
  readonly writtenAt: Date | null;
  readonly roles: readonly string[] | null;
  readonly rolesAt: Date | null;
  readonly answers: Values | null;
  readonly answeredAt: Date | null;
}

/** What is kept of these use cases: the record of their project, the roles in force, the answers. */
const KEPT = `
  WITH answered AS (
    SELECT g.use_case_id, jsonb_object_agg(g.attribute_id, g.value) AS answers, max(g.answered_at) AS at
    FROM attribute_answer g
    WHERE g.organisation_id = $1 AND (g.use_case_id IS NULL OR g.use_case_id = ANY ($2::uuid[])) AND g.value IS NOT NULL
    GROUP BY g.use_case_id)
  SELECT u.id AS "useCaseId", p.constraints, p.updated_at AS "writtenAt",
    coalesce(p.scope_in, u.scope_in) AS "scopeIn", coalesce(p.scope_out, u.scope_out) AS "scopeOut",
    r.roles, r.at AS "rolesAt", coalesce(h.answers || a.answers, h.answers, a.answers) AS answers,
    greatest(h.at, a.at) AS "answeredAt"
  FROM use_case u
  LEFT JOIN project p ON p.organisation_id = u.organisation_id AND p.use_case_id = u.id
  LEFT JOIN answered a ON a.use_case_id = u.id
  LEFT JOIN answered h ON h.use_case_id IS NULL
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT h.role_id) AS roles, max(h.given_at) AS at FROM project_role h
    WHERE h.organisation_id = u.organisation_id AND h.use_case_id = u.id AND h.ended_at IS NULL) r ON true
  WHERE u.organisation_id = $1 AND u.id = ANY ($2::uuid[])`;

type Labels = ReadonlyMap<string, Words>;

const SHOWN = 4;

/** « Il manque 6 réponses : Rôle au sens du RIA, … » */
function qualifiedFact(kind: 'rgpd' | 'aiAct', row: Row, labels: Labels): Omit<MeasuredFact, 'path'> {
  const { useCaseId, answers, answeredAt } = row;
  const id = `${kind}Qualified`;
  const { answered, missing } = qualificationOf(kind, answers ?? {});
  const named = missing.slice(0, SHOWN).map((one) => labels.get(one) ?? { fr: one, en: one });
  const more = missing.length > SHOWN ? '…' : '';
  const source =
    missing.length === 0
      ? { fr: `${answered} questions, toutes répondues`, en: `${answered} questions, all answered` }
      : {
          fr: `Sans réponse\u202f: ${named.map(({ fr }) => fr).join(', ')}${more}`,
          en: `Unanswered: ${named.map(({ en }) => en).join(', ')}${more}`,
        };
  return { useCaseId, id, value: missing.length === 0, at: answeredAt, source, sample: answered };
}

function constraintsFact({ useCaseId, constraints, writtenAt }: Row): Omit<MeasuredFact, 'path'> {
  const filled = filledConstraints(Constraints.catch({}).parse(constraints ?? {})).length;
  return {
    useCaseId,
    id: 'constraintsFilled',
    value: writtenAt === null ? null : filled,
    at: writtenAt,
    source: { fr: 'Contraintes de la fiche du projet', en: 'Constraints in the project record' },
    sample: filled,
  };
}

function scopeFact({ useCaseId, scopeIn, scopeOut, writtenAt }: Row): Omit<MeasuredFact, 'path'> {
  const parts = [scopeIn, scopeOut].filter((part) => (part ?? '').trim() !== '').length;
  return {
    useCaseId,
    id: 'scopeDefined',
    value: parts === 2,
    at: writtenAt,
    source: {
      fr: 'Ce qui est inclus et ce qui est exclu, dans la fiche',
      en: 'What is in and what is out, in the record',
    },
    sample: parts,
  };
}

function rolesFact({ useCaseId, roles, rolesAt }: Row): Omit<MeasuredFact, 'path'> {
  const covered = coveredKeyRoles(new Set(roles ?? []));
  const open = KEY_ROLES.filter((role) => !covered.includes(role));
  const source =
    open.length === 0
      ? { fr: 'Les cinq rôles clés sont pourvus', en: 'The five core roles are staffed' }
      : {
          fr: `À pourvoir\u202f: ${open.map(({ fr }) => fr).join(', ')}`,
          en: `To be staffed: ${open.map(({ en }) => en).join(', ')}`,
        };
  return {
    useCaseId,
    id: 'rolesCovered',
    value: covered.length,
    at: rolesAt,
    source,
    sample: covered.length,
  };
}

const FACTS = [
  [constraintsFact, ''],
  [scopeFact, ''],
  [rolesFact, '/team'],
  [(row: Row, labels: Labels) => qualifiedFact('rgpd', row, labels), '/questions?part=personal_data'],
  [(row: Row, labels: Labels) => qualifiedFact('aiAct', row, labels), '/questions?part=ai_act'],
] as const;

const placeOf = ({ useCaseId, projectId }: FactSubject, below: string): string =>
  projectId === null ? `/use-cases/${useCaseId}` : `/projects/${projectId}${below}`;

/** What the questions are called, in the life cycle that the organisation uses. */
async function labelsOf(lifecycles: LifecyclesReader): Promise<Labels> {
  const { lifecycle } = await lifecycles.usual(workingActor());
  return new Map(lifecycle.attributes.map(({ id, fr, en }) => [id, { fr, en }]));
}

/** What the record, the team and the answers of projects tell. */
@Injectable()
export class ProjectFacts implements OnModuleInit {
  constructor(
    private readonly providers: FactProviders,
    private readonly lifecycles: LifecyclesReader,
  ) {}

  onModuleInit(): void {
    const facts = ['constraintsFilled', 'scopeDefined', 'rolesCovered', 'rgpdQualified', 'aiActQualified'];
    this.providers.register({ context: 'projects', facts, read: this.read });
  }

  private read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const { organisationId } = workingActor();
    const ids = subjects.map(({ useCaseId }) => useCaseId);
    const rows = await ask<Row & Record<string, unknown>>(KEPT, [organisationId, ids]);
    const labels = await labelsOf(this.lifecycles);
    const kept = new Map(rows.map((row) => [row.useCaseId, row]));
    return subjects.flatMap((subject) => {
      const row = kept.get(subject.useCaseId);
      return row
        ? FACTS.map(([read, below]) => ({ ...read(row, labels), path: placeOf(subject, below) }))
        : [];
    });
  };
}
