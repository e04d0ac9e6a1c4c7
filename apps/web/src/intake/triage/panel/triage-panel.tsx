import { getTriage } from '@jalon/contracts/intake/triage.operations';
import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { Reading } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { useRead } from '../../../platform/use-operation';
import { Panel } from '../../../ui/layout/panel';
import { CurrentTriage } from './current-triage';
import { EarlierTriages } from './earlier-triages';

interface Props {
  readonly useCaseId: string;
}

/** Is it a matter for AI, and who says so: the verdict in force, and those before it. */
export function TriagePanel({ useCaseId }: Props) {
  const { t } = useLingui();
  const query = useRead(getTriage, { useCaseId });
  const isOpen = useRead(getUseCase, { id: useCaseId }).data?.may.includes('edit') ?? false;
  const again = query.data?.current && isOpen && (
    <LinkButton to="/triage/$id" params={{ id: useCaseId }} size="small">
      {t`Trier de nouveau`}
    </LinkButton>
  );
  return (
    <Panel title={t({ message: 'Tri', context: 'triage' })} actions={again}>
      <Reading query={query} lines={5}>
        {({ current, earlier }) =>
          current ? (
            <>
              <CurrentTriage triage={current} />
              <EarlierTriages triages={earlier} />
            </>
          ) : (
            <NotTriaged useCaseId={useCaseId} isOpen={isOpen} />
          )
        }
      </Reading>
    </Panel>
  );
}

function NotTriaged({ useCaseId, isOpen }: Props & { readonly isOpen: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <p className="muted">
        {t`Faut-il vraiment de l’IA ? Sept questions, une minute : IA, simple automatisation, meilleure organisation, ou pas maintenant.`}
      </p>
      {isOpen && (
        <p style={{ marginTop: 'var(--s3)' }}>
          <LinkButton to="/triage/$id" params={{ id: useCaseId }}>{t`Trier ce cas d’usage`}</LinkButton>
        </p>
      )}
    </>
  );
}
