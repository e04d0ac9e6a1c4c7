import { listMerges, type UseCaseMerge } from '@jalon/contracts/use-cases/merges.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Notice } from '../../ui/feedback/notice';
import styles from './merge.module.css';
import { UndoMerge } from './undo-merge';

/** On the page of a use case: what was merged into it, and the way back. Nothing where nothing was. */
export function MergedFrom({ id, arrived }: { readonly id: string; readonly arrived?: string | undefined }) {
  const mayRead = useMay('discussion:read');
  const items = useRead(listMerges, { id }, { enabled: mayRead }).data?.items ?? [];
  return (
    <>
      {arrived && items.every(({ merged }) => merged.reference !== arrived) && (
        <Arrived reference={arrived} />
      )}
      {items.length > 0 && (
        <ul className={styles.merges}>
          {items.map((merge) => (
            <li key={merge.id}>
              <Merge merge={merge} isArrival={merge.merged.reference === arrived} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whoever came by the address of a merged one is told so. */
function Arrived({ reference }: { readonly reference: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.merges}>
      <Notice tone="info" live>
        {t`Vous avez suivi un lien vers ${reference}, qui se poursuit ici.`}
      </Notice>
    </div>
  );
}

function Merge({ merge, isArrival }: { readonly merge: UseCaseMerge; readonly isArrival: boolean }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { merged, by, at } = merge;
  const when = relative(at);
  const title = isArrival
    ? t`Vous avez suivi un lien vers ${merged.reference}, qui se poursuit ici`
    : t`${merged.reference} a rejoint ce cas d’usage`;
  return (
    <Notice tone="info" title={title} live={isArrival}>
      {t`« ${merged.title} », fusionné par ${by.name}, ${when}.`}
      <div className={styles.acts}>
        <Link to="/use-cases/$id" params={{ id: merged.id }} search={{ merged: 'show' }}>
          {t`Voir ${merged.reference} tel qu’il était`}
        </Link>
        <UndoMerge id={merge.id} reference={merged.reference} undo={merge.undo} />
      </div>
    </Notice>
  );
}
