import type { GateDecision } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { Quoted } from '../quoted';
import { useRunningTitle } from '../running-title';
import { useWords } from '../use-words';
import { conditionLabels, stateLabels } from '../words';
import { Votes } from './decided-panels';
import styles from './record.module.css';

interface Props {
  readonly decision: GateDecision;
}

/** On paper: what was decided, by whom, on what, under which conditions. */
export function RecordSheet({ decision }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { dateTime } = useFormat();
  const { organisation } = useSession();
  const { head, outcome, target, consequence, votes, lessons } = decision;
  const about = head.project ?? head.useCase;
  useRunningTitle(`${about.reference} · ${head.gateId} · ${words(head.name)}`);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <span>{organisation.name}</span>
        <span>{dateTime(decision.decidedAt)}</span>
      </header>
      <h1>{t`Compte rendu de décision`}</h1>
      <p className={styles.about}>
        {about.reference} · {about.title}
        <br />
        {head.gateId} · {words(head.name)}
        {head.mode && ` · ${words(head.mode)}`}
        {head.cycle > 1 && ` · ${t`${head.cycle}e passage`}`}
      </p>
      <p className={styles.outcome}>
        <strong>
          {words(outcome)}
          {target && ` → ${words(target)}`}
        </strong>
        <br />
        {words(consequence)}
      </p>
      {lessons && (
        <section>
          <h2>{t`Ce que le projet a appris`}</h2>
          <p>{lessons}</p>
        </section>
      )}
      <section>
        <h2>{t`Décideurs`}</h2>
        <Votes votes={votes} />
      </section>
      <Conditions decision={decision} />
      <Criteria decision={decision} />
      <Foot decision={decision} />
    </article>
  );
}

function Conditions({ decision: { conditions } }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (conditions.length === 0) return null;
  return (
    <section>
      <h2>{t`Conditions`}</h2>
      <ul>
        {conditions.map(({ id, words, owner, dueOn, state }) => (
          <li key={id}>
            {words} ({owner.name}, {t`pour le ${date(dueOn)}`} ; {t(conditionLabels[state])})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Criteria({ decision: { criteria } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const shown = criteria.filter(({ state }) => state !== 'not_applicable');
  return (
    <section>
      <h2>{t`Critères au jour de la décision`}</h2>
      <table className={styles.criteria}>
        <thead>
          <tr>
            <th scope="col">{t`Critère`}</th>
            <th scope="col">{t`État`}</th>
            <th scope="col">{t`Constat`}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, state, sentence, waiver }) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles.id}>{id}</span> {words(name)}
              </th>
              <td>{t(stateLabels[state])}</td>
              <td>
                {words(sentence)}
                {state === 'waived' && waiver && (
                  <span className={styles.reason}>
                    <Quoted text={waiver.reason} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Foot({ decision: { hash, lifecycle, profile } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <footer className={styles.foot}>
      <p>{t`Cycle de vie, édition ${lifecycle.edition}. Profil : ${words(profile)}.`}</p>
      <p>{t`Empreinte du document figé (SHA-256), aussi au journal :`}</p>
      <p className={styles.hash}>
        {hash.match(/.{1,8}/g)?.map((part, at) => (
          // Eight by eight, so that an eye can compare them; copied, they are one.
          <span key={`${at} ${part}`}>{part}</span>
        ))}
      </p>
      <p>{t`Validation interne, tracée dans le journal ; ce n’est pas une signature électronique qualifiée.`}</p>
    </footer>
  );
}
