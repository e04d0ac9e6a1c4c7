import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { buttonClass } from '../../ui/actions/button';
import { CriterionActs } from '../acts/criterion-acts';
import { useWords } from '../use-words';
import { Part } from './part';
import { placesOf } from './places';
import styles from './criteria.module.css';

interface Props {
  readonly gate: GateView;
  readonly criterion: GateCriterion;
}

/** What turns it, and the way there: what the reader may do, the pages where it is done, else who does it. */
export function TurningGreen({ gate, criterion }: Props) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <Part title={t`Ce qui le fait passer au vert`}>
      <p>{words(criterion.turnsGreen)}</p>
      {criterion.requiresMeasured && (
        <p className="muted small">{t`Seule une valeur mesurée suffit : une déclaration ne le fait pas passer au vert.`}</p>
      )}
      <div className={styles.turning}>
        <CriterionActs gate={gate} criterion={criterion} />
        <Places gate={gate} criterion={criterion} />
      </div>
      {criterion.may.length === 0 && <Whose gate={gate} criterion={criterion} />}
    </Part>
  );
}

function Places({ gate, criterion }: Props) {
  const { t } = useLingui();
  return placesOf(gate, criterion).map(({ path, label }) => (
    <PathLink key={path} path={path} className={buttonClass()}>
      {t(label)}
    </PathLink>
  ));
}

/** Nothing here is the reader’s to do: whose it is, or where somebody is named for it. */
function Whose({ gate, criterion: { signer } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  const role = words(signer.role);
  const people = list(signer.people.map(({ name }) => name));
  if (people !== '') return <p className="muted small">{t`C’est à ${people} de le faire (${role}).`}</p>;
  return (
    <p className="muted small">
      {t`Personne ne tient encore le rôle qui le fait : ${role}.`}{' '}
      {gate.project && (
        <PathLink path={`/projects/${gate.project.id}/team`}>{t`Nommer quelqu’un dans l’équipe`}</PathLink>
      )}
    </p>
  );
}
