import { serveEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog } from '../../ui/actions/dialog';
import { AddFiles } from './adding/add-files';
import { WriteDialog } from './adding/write-dialog';
import { EvidenceTitle } from './item/evidence-item';
import { StandingPill } from './standing-pill';
import { useEvidence, useEvidenceWords } from './use-evidence';
import styles from './evidence.module.css';

interface Props {
  readonly useCaseId: string;
  readonly criterionId: string;
  readonly onClose: () => void;
}

/** For one criterion: a proof that exists, of a kind that it names first, or one added in place. */
export function EvidencePicker({ useCaseId, criterionId, onClose }: Props) {
  const { t } = useLingui();
  const query = useEvidence(useCaseId);
  const words = useEvidenceWords(useCaseId);
  const [form, setForm] = useState<'url' | 'note' | null>(null);
  const wanted = words.kindsOf(criterionId);
  const name = words.criterionName(criterionId);
  if (form)
    return (
      <WriteDialog
        {...{ useCaseId, words, form, criterionId }}
        onClose={() => setForm(null)}
        onDone={onClose}
      />
    );
  return (
    <Dialog opened title={t`Preuve pour ${name}`} onClose={onClose} width={640}>
      <div className={styles.choose}>
        {wanted.length > 0 && (
          <p className="muted small">{t`Attendu : ${wanted.map(words.kindName).join(', ')}.`}</p>
        )}
        <Reading query={query} lines={4}>
          {({ items }) => <Choices items={ordered(items, wanted)} criterionId={criterionId} />}
        </Reading>
        <AddFiles useCaseId={useCaseId} words={words} criterionId={criterionId} onArrived={onClose} />
        <div className={styles.acts}>
          <Button size="small" onClick={() => setForm('url')}>{t`Ajouter un lien`}</Button>
          <Button size="small" onClick={() => setForm('note')}>{t`Écrire une note`}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Those of a kind that is asked for come first. */
const ordered = (items: readonly Evidence[], wanted: readonly string[]): readonly Evidence[] => [
  ...items.filter(({ kind }) => wanted.includes(kind)),
  ...items.filter(({ kind }) => !wanted.includes(kind)),
];

interface ChoicesProps {
  readonly items: readonly Evidence[];
  readonly criterionId: string;
}

function Choices({ items, criterionId }: ChoicesProps) {
  const { t } = useLingui();
  const serve = useWrite(serveEvidence);
  if (items.length === 0)
    return <p className="muted small">{t`Aucune preuve pour l’instant : ajoutez-en une ici.`}</p>;
  return (
    <>
      {serve.error && <ProblemNotice error={serve.error} />}
      <ul className={styles.list}>
        {items.map((one) => {
          const serves = one.criterionIds.includes(criterionId);
          const { id, title } = one;
          const turn = serves ? { drop: [criterionId] } : { add: [criterionId] };
          return (
            <li key={id} className={styles.choice}>
              <span className={styles.head}>
                <EvidenceTitle evidence={one} />
                <StandingPill {...one} />
              </span>
              <Button
                size="small"
                variant={serves ? 'quiet' : 'secondary'}
                busy={serve.isPending && serve.variables.id === id}
                aria-label={serves ? t`Détacher ${title}` : t`Rattacher ${title}`}
                onClick={() => serve.mutate({ id, ...turn })}
              >
                {serves ? t`Détacher` : t`Rattacher`}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
