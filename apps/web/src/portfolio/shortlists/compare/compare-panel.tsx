import {
  compareWith,
  listShortlists,
  type ShortlistDetail,
} from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Reading } from '../../../platform/reading';
import { useFormat } from '../../../platform/format';
import { useRead } from '../../../platform/use-operation';
import { Panel } from '../../../ui/layout/panel';
import { ComparisonContent } from './comparison-content';
import styles from './compare.module.css';

const route = getRouteApi('/shell/shortlists/$id');

interface Props {
  readonly shortlist: ShortlistDetail;
}

/** What changed since another one: the previous shared one of the same model, unless the address names one. */
export function ComparePanel({ shortlist }: Props) {
  const { t } = useLingui();
  const { with: asked } = route.useSearch();
  const withId = asked ?? shortlist.previous?.id;
  return (
    <Panel title={t`Comparée à une autre`} actions={<Choice shortlist={shortlist} withId={withId} />}>
      {withId ? (
        <Comparison id={shortlist.id} withId={withId} />
      ) : (
        <p className="muted">
          {t`C’est la première de cette grille. Dès qu’une autre sera partagée, vous verrez ici ce qui est entré, sorti ou déplacé, et pourquoi.`}
        </p>
      )}
    </Panel>
  );
}

/** Any other that the reader may see. */
function Choice({ shortlist, withId }: Props & { readonly withId: string | undefined }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const navigate = route.useNavigate();
  const { data } = useRead(listShortlists, { limit: 100 });
  const others = data?.items.filter(({ id }) => id !== shortlist.id) ?? [];
  if (others.length === 0) return null;
  return (
    <select
      className={styles.choice}
      aria-label={t`Comparer avec`}
      value={withId ?? ''}
      onChange={(event) =>
        void navigate({
          search: { with: event.currentTarget.value || undefined },
          replace: true,
          resetScroll: false,
        })
      }
    >
      {!withId && <option value="">{t`Choisir une présélection`}</option>}
      {others.map(({ id, name, madeAt }) => (
        <option key={id} value={id}>
          {name} ({date(madeAt)})
        </option>
      ))}
    </select>
  );
}

function Comparison({ id, withId }: { readonly id: string; readonly withId: string }) {
  const query = useRead(compareWith, { id, withId });
  return (
    <Reading query={query} lines={5}>
      {(comparison) => <ComparisonContent comparison={comparison} />}
    </Reading>
  );
}
