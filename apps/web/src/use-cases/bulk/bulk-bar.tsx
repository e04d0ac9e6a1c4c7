import { BULK_KINDS, type BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import { Plural, useLingui } from '@lingui/react/macro';
import { Building2, CircleDot, Tags, UserRound, X } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { bulkKindLabels } from './bulk-words';
import type { UseCasePicking } from './use-picking';
import styles from './bulk.module.css';

const ICONS = { owner: UserRound, status: CircleDot, tags: Tags, clients: Building2 } as const;

interface Props {
  readonly picking: UseCasePicking;
  /** How many results the filter lets through. */
  readonly total: number;
  readonly onAct: (kind: BulkKind) => void;
}

/** How many are picked and what can be done to them; stands at the foot of the window. */
export function BulkBar({ picking, total, onAct }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { count, clear, onAll, all } = picking;
  const figure = number(total);
  return (
    <section className={styles.bar} aria-label={t`Modifier la sélection`} data-no-print>
      <p className={styles.count} role="status">
        <strong className="figures">
          <Plural value={count} one="# sélectionné" other="# sélectionnés" />
        </strong>
        {!all && total > count && (
          <Button size="small" variant="quiet" onClick={onAll}>
            {t`Sélectionner les ${figure} résultats`}
          </Button>
        )}
      </p>
      <div className={styles.acts}>
        {BULK_KINDS.map((kind) => {
          const Icon = ICONS[kind];
          return (
            <Button key={kind} size="small" icon={<Icon size={14} aria-hidden />} onClick={() => onAct(kind)}>
              {t(bulkKindLabels[kind])}
            </Button>
          );
        })}
      </div>
      <LinkButton to="/use-cases/bulk" size="small" variant="quiet" className={styles.past}>
        {t`Modifications groupées`}
      </LinkButton>
      <IconButton
        className={styles.clear}
        label={t`Abandonner la sélection`}
        icon={<X size={16} aria-hidden />}
        size="small"
        onClick={clear}
      />
    </section>
  );
}
