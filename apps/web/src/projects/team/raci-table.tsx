import type { Team } from '@jalon/contracts/projects/team.operations';
import type { RaciLetter } from '@jalon/domain/projects/team/raci';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useWords } from '../use-words';
import styles from './team.module.css';

const LETTERS: readonly (readonly [RaciLetter, MessageDescriptor])[] = [
  ['R', msg`Réalise`],
  ['A', msg`Répond du résultat`],
  ['C', msg`Est consulté`],
  ['I', msg`Est informé`],
];

/** Who does what in the phase under way; what nobody takes care of says so. */
export function RaciTable({ team: { phase, raci, roles } }: { readonly team: Team }) {
  const { t } = useLingui();
  const words = useWords();
  if (raci.length === 0) return null;
  const byId = new Map(roles.map((role) => [role.id, role]));
  const phaseName = words(phase);
  return (
    <Panel
      title={t`Qui fait quoi : ${phaseName}`}
      line={t`Répartition proposée pour la phase en cours. En gris : un rôle que personne ne tient.`}
      flush
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Qui fait quoi : ${phaseName}`}>
        <table className={styles.raci}>
          <thead>
            <tr>
              <th scope="col">{t`Activité`}</th>
              {LETTERS.map(([letter, label]) => (
                <th key={letter} scope="col">
                  {t(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {raci.map((row) => (
              <RaciLine key={row.activity.id} row={row} roles={byId} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface LineProps {
  readonly row: Team['raci'][number];
  readonly roles: ReadonlyMap<string, Team['roles'][number]>;
}

function RaciLine({ row: { activity, cells, lacks }, roles }: LineProps) {
  const { t } = useLingui();
  const words = useWords();
  const rolesOf = (letter: RaciLetter) =>
    cells.flatMap((cell) => (cell.letter === letter ? (roles.get(cell.roleId) ?? []) : []));
  const lack = lacks.includes('R') ? t`Personne pour le faire` : t`Personne n’en répond`;
  return (
    <tr>
      <th scope="row">
        {words(activity)} {lacks.length > 0 && <Pill tone="attention">{lack}</Pill>}
      </th>
      {LETTERS.map(([letter, label]) => (
        <td key={letter} data-label={t(label)}>
          {rolesOf(letter).length > 0 && (
            <span className={styles.cells}>
              {rolesOf(letter).map((role) => (
                <RaciName key={role.id} role={role} />
              ))}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A role with whoever holds it; one that nobody holds stands back. */
function RaciName({ role }: { readonly role: Team['roles'][number] }) {
  const words = useWords();
  const people = role.held.map(({ person }) => person.name);
  if (people.length === 0) return <span className={styles.vacant}>{words(role)}</span>;
  return (
    <span className={styles.cell}>
      {people.join(', ')}
      <span className="muted small">{words(role)}</span>
    </span>
  );
}
