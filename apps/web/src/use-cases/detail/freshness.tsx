import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLatestChange } from '../../platform/live';
import { useSession } from '../../platform/session';
import type { Names } from './field-text';
import styles from './detail.module.css';

interface Props {
  readonly useCase: UseCaseDetail;
  readonly names: Names;
}

const isJustNow = (at: string): boolean => Date.now() - new Date(at).getTime() < 60_000;

/** When it was last changed; by whom, when a colleague does so while the page is open. */
export function Freshness({ useCase, names }: Props) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { person } = useSession();
  const change = useLatestChange('use-case', useCase.id);
  const colleague = change?.by && change.by !== person.id ? (names[change.by] ?? t`un collègue`) : null;
  const at = change?.at ?? useCase.updatedAt;
  const when = isJustNow(at) ? t`à l’instant` : relative(at);
  return (
    <p className={`muted small ${styles.freshness}`} role="status">
      {colleague ? t`Modifié par ${colleague} ${when}.` : t`Dernière modification : ${when}.`}
    </p>
  );
}
