import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { PageHeader } from '../../ui/layout/page-header';
import { useKinds } from '../use-kinds';
import { stateLabels, stateTones } from '../words/state-words';
import { DiscardDialog } from './discard-dialog';
import styles from './run.module.css';
import { isWorking } from './use-run';

/** The file, whose it is, and the way out as long as nothing was applied. */
export function RunHeader({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const mayDiscard = !isWorking(run) && run.committedAt === null;
  return (
    <>
      <PageHeader
        title={run.fileName}
        above={<Link to="/imports">{t`Imports`}</Link>}
        line={<Facts run={run} />}
        actions={
          mayDiscard && (
            <Button variant="quiet" icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsking(true)}>
              {t`Abandonner`}
            </Button>
          )
        }
      />
      <DiscardDialog
        run={run}
        opened={asking}
        onClose={() => setAsking(false)}
        onDone={() => void navigate({ to: '/imports' })}
      />
    </>
  );
}

function Facts({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const { size, relative } = useFormat();
  const { titleOf } = useKinds();
  const when = relative(run.createdAt);
  const who = run.by ? t`déposé par ${run.by.name} ${when}` : t`déposé ${when}`;
  return (
    <span className={styles.facts}>
      <Pill tone={stateTones[run.state]}>{t(stateLabels[run.state])}</Pill>
      <span>
        {titleOf(run.kind)}
        {run.meantFor && (
          <>
            {' · '}
            {t`pour`} <PathLink path={run.meantFor.path}>{run.meantFor.title}</PathLink>
          </>
        )}
        {` · ${[size(run.fileBytes), who].join(' · ')}`}
      </span>
    </span>
  );
}
