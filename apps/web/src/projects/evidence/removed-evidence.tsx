import { listEvidence, restoreEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useProblemWords } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog } from '../../ui/actions/dialog';
import { EmptyState } from '../../ui/feedback/empty-state';
import { useToasts } from '../../ui/toast/toast-provider';
import type { EvidenceWords } from './use-evidence';
import styles from './evidence.module.css';

interface Props {
  readonly useCaseId: string;
  readonly words: EvidenceWords;
  readonly onClose: () => void;
}

/** Proofs that were removed: when, by whom, why; each can be put back by whoever may. */
export function RemovedEvidence({ useCaseId, words, onClose }: Props) {
  const { t } = useLingui();
  const query = useRead(listEvidence, { useCaseId, removed: 'true' });
  return (
    <Dialog opened title={t`Preuves retirées`} onClose={onClose}>
      <Reading query={query} lines={4}>
        {({ items }) => {
          const removed = items.filter(({ removedAt }) => removedAt !== null);
          if (removed.length === 0)
            return (
              <EmptyState title={t`Aucune preuve retirée`}>
                {t`Une preuve que l’on retire reste ici : elle se relit dans l’historique et se remet.`}
              </EmptyState>
            );
          return (
            <ul className={styles.list}>
              {removed.map((evidence) => (
                <Removed key={evidence.id} evidence={evidence} words={words} />
              ))}
            </ul>
          );
        }}
      </Reading>
    </Dialog>
  );
}

/** « Retirée le 12 nov. 2026 par Sofia Almeida · Mauvais document » */
function Removed({ evidence, words }: { readonly evidence: Evidence; readonly words: EvidenceWords }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { show } = useToasts();
  const problemWords = useProblemWords();
  const { mutate, isPending } = useWrite(restoreEvidence);
  const { id, kind, title, removedAt, removal, may } = evidence;
  const on = date(removedAt ?? '');
  const who = removal?.by ? t`Retirée le ${on} par ${removal.by.name}` : t`Retirée le ${on}`;
  const restore = () =>
    mutate(
      { id },
      {
        onSuccess: () => show({ text: t`La preuve « ${title} » est remise.` }),
        onError: (error) => show({ text: problemWords(error).title, tone: 'danger' }),
      },
    );
  return (
    <li className={styles.removed}>
      <div>
        <strong>{title}</strong> <span className="muted">{words.kindName(kind)}</span>
        <p className="muted small">{removal?.why ? `${who} · ${removal.why}` : who}</p>
      </div>
      {may.includes('restore') && (
        <Button size="small" busy={isPending} onClick={restore} aria-label={t`Remettre « ${title} »`}>
          {t`Remettre`}
        </Button>
      )}
    </li>
  );
}
