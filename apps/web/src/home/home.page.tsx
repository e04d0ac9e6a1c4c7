import { type HomeGates, readHomeGates } from '@jalon/contracts/home/home-gates.operations';
import { type HomePage as Home, readHome } from '@jalon/contracts/home/home.operations';
import { enterPage } from '@jalon/contracts/platform/visits.operations';
import { FIRST_STEPS } from '@jalon/domain/home/home';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense } from 'react';
import { useFormat } from '../platform/format';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay, useSession } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { Skeleton } from '../ui/feedback/skeleton';
import { PageHeader } from '../ui/layout/page-header';
import { Columns, Panel } from '../ui/layout/panel';
import { FirstSteps } from './first-steps';
import styles from './home.module.css';
import { NewsList } from './news-list';
import { useHeadline } from './use-headline';
import { Decisions, Mine } from './waits';

/** On its way while the page is read: its words are many, and a first organisation has none. */
const loadCard = async () => ({ default: (await import('./shortlist-card')).ShortlistCard });
const ShortlistCard = lazy(loadCard);
void loadCard().catch(() => undefined);

const loadGates = async () => ({ default: (await import('./gates/gate-panels')).GatePanels });
const GatePanels = lazy(loadGates);
void loadGates().catch(() => undefined);

interface Props {
  /** How a status is shown. */
  readonly statusOf: (status: UseCaseStatus) => ReactNode;
  /** Figures of the register, from its counts by status. */
  readonly figuresOf: (register: Home['register']) => ReactNode;
}

const NO_GATES: HomeGates = { gates: [], conditions: [] };

/** What waits for me, what to decide, what changed: answered in ten seconds, for whatever role. */
export function HomePage(lent: Props) {
  const { t } = useLingui();
  usePageTitle(t`Accueil`);
  useRead(enterPage, { page: 'home' });
  const query = useRead(readHome, {});
  const firstName = useSession().person.name.split(' ')[0] ?? '';
  const seesGates = useMay('gates:read');
  const gates = useRead(readHomeGates, {}, { enabled: seesGates });
  const line = useHeadline(query.data?.waiting, seesGates ? gates.data : NO_GATES);
  return (
    <>
      <PageHeader title={t`Bonjour ${firstName}`} line={line} />
      <Reading query={query} lines={10}>
        {(home) => (
          <Content
            home={home}
            gates={
              seesGates && (
                <Reading query={gates} lines={4}>
                  {(told) => <Gates told={told} />}
                </Reading>
              )
            }
            {...lent}
          />
        )}
      </Reading>
    </>
  );
}

/** Whoever decides reads the shortlist and the decisions first; whoever is asked for something reads that first. */
function Content({
  home,
  gates,
  statusOf,
  figuresOf,
}: Props & { readonly home: Home; readonly gates: ReactNode }) {
  const isInside = useMay('organisation:read');
  const decides = useMay('scoring:manage');
  const begins = isInside && FIRST_STEPS.some((step) => !home.steps[step]);
  const mine = useMay('discussion:read') && <Mine waiting={home.waiting} />;
  const main = (
    <>
      {begins && <Beginning home={home} />}
      {gates}
      {!decides && mine}
      {home.shortlist && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ShortlistCard shortlist={home.shortlist} />
        </Suspense>
      )}
      <Decisions waiting={home.waiting} />
    </>
  );
  const since = <Since home={home} statusOf={statusOf} />;
  const aside = (
    <>
      {decides && mine}
      {since}
    </>
  );
  return (
    <>
      {figuresOf(home.register)}
      {isInside ? <Columns main={main} aside={aside} /> : since}
    </>
  );
}

/** Nothing is loaded for whom no gate waits. */
function Gates({ told }: { readonly told: HomeGates }) {
  if (told.gates.length + told.conditions.length === 0) return null;
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <GatePanels told={told} />
    </Suspense>
  );
}

function Beginning({ home }: { readonly home: Home }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Vers une première décision`} line={t`Quatre pas, dans cet ordre.`} flush>
      <FirstSteps steps={home.steps} />
    </Panel>
  );
}

function Since({ home, statusOf }: { readonly home: Home } & Pick<Props, 'statusOf'>) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const line = home.since === null ? undefined : t`Votre visite précédente : ${relative(home.since)}`;
  return (
    <Panel title={t`Depuis votre dernière visite`} line={line} flush>
      {home.news.items.length > 0 ? (
        <NewsList news={home.news} statusOf={statusOf} />
      ) : (
        <p className={`muted ${styles.none}`}>
          {home.since === null
            ? t`C’est votre première visite. La prochaine fois, vous lirez ici ce que les autres ont fait entre-temps.`
            : t`Rien de nouveau.`}
        </p>
      )}
    </Panel>
  );
}
