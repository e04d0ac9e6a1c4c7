import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';

const DateDialog = laterDialog(async () => (await import('./date-dialog')).DateDialog);

interface Props {
  readonly gate: GateView;
}

/** When the deciders meet. */
export function DatePanel({ gate }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { dueOn, today, may } = gate;
  const change = may.includes('schedule') && (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {dueOn ? t`Changer la date` : t`Fixer une date`}
    </Button>
  );
  return (
    <Panel title={t`Date de décision`} actions={change}>
      {dueOn ? (
        <p>
          <strong>{date(dueOn)}</strong> {dueOn < today && <Pill tone="attention">{t`Date passée`}</Pill>}
        </p>
      ) : (
        <p className="muted">{t`Aucune date n’est fixée.`}</p>
      )}
      {isOpen && <DateDialog gate={gate} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}
