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
  const namesOf = (letter: RaciLetter, cells: (typeof raci)[number]['cells']) =>
    cells.flatMap((cell) => (cell.letter === letter ? (byId.get(cell.roleId) ?? []) : []));
  const phaseName = words(phase);
  return (
    <Panel
      title={t`Qui fait quoi : ${phaseName}`}
      line={t`Répartition proposée pour la phase en cours, d’après les rôles.`}
      flush
    >
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Qui fait quoi : ${phaseName}`}>
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
            {raci.map(({ activity, cells, lacks }) => (
              <tr key={activity.id}>
                <th scope="row">
                  {words(activity)}
                  {lacks.includes('R') && <Pill tone="attention">{t`Personne pour le faire`}</Pill>}
                  {!lacks.includes('R') && lacks.includes('A') && (
                    <Pill tone="attention">{t`Personne n’en répond`}</Pill>
                  )}
                </th>
                {LETTERS.map(([letter, label]) => (
                  <td key={letter} data-label={t(label)}>
                    {namesOf(letter, cells).map((role) => (
                      <span key={role.id} className={styles.cell}>
                        {words(role)}
                        <span className="muted small">
                          {role.held.length > 0 ? role.held.map(({ person }) => person.name).join(', ') : '–'}
                        </span>
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
