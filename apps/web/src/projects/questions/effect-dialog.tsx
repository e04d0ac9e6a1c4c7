import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { answersChanged } from '@jalon/contracts/projects/projects.problems';
import {
  answerQuestions,
  type GivenAnswer,
  previewAnswers,
} from '@jalon/contracts/projects/questions.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { useWords } from '../use-words';
import styles from './questions.module.css';

interface Props {
  readonly useCaseId: string;
  readonly given: readonly GivenAnswer[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the answers would change, before they are given. */
export function EffectDialog({ useCaseId, given, onDone, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync, isPending, error } = useWrite(answerQuestions);
  const [asked] = useState(given);
  const query = useRead(previewAnswers, { useCaseId, answers: [...asked] });
  const changed = error instanceof Problem && error.is(answersChanged) ? error.extension.changed : null;
  const save = async () => {
    const answers = asked.map((one) => {
      const theirs = changed?.find(({ attributeId }) => attributeId === one.attributeId);
      return theirs ? { ...one, version: theirs.version === 0 ? null : theirs.version } : one;
    });
    await mutateAsync({ useCaseId, answers });
    onDone();
  };
  return (
    <Dialog opened title={t`Ce que vos réponses changent`} onClose={onClose} width={720}>
      {error && !changed && <ProblemNotice error={error} />}
      {changed && <ChangedMeanwhile changed={changed} />}
      <Reading query={query} lines={5}>
        {(effect) => <Effect effect={effect} />}
      </Reading>
      <DialogActions>
        <Button onClick={onClose}>{t`Revenir aux questions`}</Button>
        <Button
          variant="primary"
          busy={isPending || query.isPending}
          onClick={() => void save().catch(() => undefined)}
        >
          {changed
            ? t`Remplacer par mes réponses`
            : t`${plural(asked.length, { one: 'Enregistrer la réponse', other: 'Enregistrer les # réponses' })}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChangedProps {
  readonly changed: readonly {
    readonly attributeId: string;
    readonly question: { readonly fr: string; readonly en: string };
    readonly by: string;
    readonly at: string;
  }[];
}

function ChangedMeanwhile({ changed }: ChangedProps) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const words = useWords();
  return (
    <Notice tone="attention" title={t`Quelqu’un a répondu entre-temps`} live>
      <ul className={styles.plain}>
        {changed.map(({ attributeId, question, by, at }) => (
          <li key={attributeId}>
            {words(question)}{' '}
            <span className="muted">
              ({by}, {relative(at)})
            </span>
          </li>
        ))}
      </ul>
      {t`Revenez aux questions pour lire ces réponses, ou remplacez-les par les vôtres.`}
    </Notice>
  );
}

type Seen = Output<typeof previewAnswers>;

function Effect({ effect }: { readonly effect: Seen }) {
  const { t } = useLingui();
  const { profile, derived, criteria, signatures } = effect;
  const moves = profile.before !== profile.after;
  if (!moves && derived.length + criteria.length + signatures.length === 0)
    return <p>{t`Rien d’autre ne change : ni critère, ni niveau d’exigence, ni signature.`}</p>;
  return (
    <div className={styles.effect}>
      {signatures.length > 0 && <Signatures signatures={signatures} />}
      {moves && <ProfileMove profile={profile} />}
      {derived.length > 0 && <DerivedMoves derived={derived} />}
      {criteria.length > 0 && <Criteria criteria={criteria} />}
    </div>
  );
}

function Signatures({ signatures }: Pick<Seen, 'signatures'>) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <Notice
      tone="attention"
      title={t`${plural(signatures.length, { one: 'Une signature tombera', other: '# signatures tomberont' })}`}
    >
      <ul className={styles.plain}>
        {signatures.map((one) => (
          <li key={`${one.gateId} ${one.criterion?.id ?? ''} ${one.by.id}`}>
            {one.by.name} ({words(one.role)}) · {one.gateId} {words(one.gate)}
            {one.criterion && ` · ${words(one.criterion)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ProfileMove({ profile }: Pick<Seen, 'profile'>) {
  const { t } = useLingui();
  const words = useWords();
  const nameOf = (id: string) => {
    const named = profile.names.find((one) => one.id === id);
    return named ? words(named.name) : id;
  };
  return (
    <p>
      {t`Niveau d’exigence proposé :`} <del>{nameOf(profile.before)}</del> →{' '}
      <strong>{nameOf(profile.after)}</strong>{' '}
      <span className="muted small">
        {t`Les portes ouvertes seront jugées au niveau « ${nameOf(profile.inForce)} ».`}
      </span>
    </p>
  );
}

function DerivedMoves({ derived }: Pick<Seen, 'derived'>) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <section>
      <h3>{t`Ce qui en découle`}</h3>
      <ul className={styles.plain}>
        {derived.map(({ before, after }) => (
          <li key={after.id}>
            {t`${words(after.label)} :`} <del>{before.shown ? words(before.shown) : t`inconnu`}</del> →{' '}
            <strong>{after.shown ? words(after.shown) : t`inconnu`}</strong>
            <span className="muted small"> {words(after.reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Criteria({ criteria }: Pick<Seen, 'criteria'>) {
  const { t } = useLingui();
  const words = useWords();
  const gates = [...new Map(criteria.map((one) => [one.gateId, one.gate]))];
  return (
    <section>
      <h3>{t`${plural(criteria.length, { one: 'Un critère change', other: '# critères changent' })}`}</h3>
      <ul className={`${styles.plain} ${styles.long}`}>
        {gates.map(([gateId, gate]) => (
          <li key={gateId}>
            <strong>
              {gateId} · {words(gate)}
            </strong>
            <ul className={styles.plain}>
              {criteria
                .filter((one) => one.gateId === gateId)
                .map((one) => (
                  <li key={one.criterionId}>
                    {t`${words(one.name)} :`} <span className="muted">{words(one.before)}</span> →{' '}
                    {words(one.after)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
