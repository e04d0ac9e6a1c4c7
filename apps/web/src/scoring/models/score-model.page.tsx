import { getScoreModel, type ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { keptDraft } from './edit/use-model-draft';
import { ModelMenu } from './list/model-menu';
import { AxisPanel } from './read/axis-panel';
import { ShareBar } from './read/share-bar';
import read from './read/read.module.css';
import { VersionsPanel } from './versions/versions-panel';
import { aggregationHelp, aggregationLabels } from './words/model-words';
import { sharesOf } from './words/share';

const route = getRouteApi('/shell/score-models/$id');

/** One way of scoring, at its latest version or at the one that the address asks for. */
export function ScoreModelPage() {
  const { t } = useLingui();
  return (
    <Guard permission="scoring:read" title={t`Grille de notation`}>
      <ModelPage />
    </Guard>
  );
}

function ModelPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { number } = route.useSearch();
  const query = useRead(getScoreModel, { id, ...(number && { number: Number(number) }) }, { keep: true });
  usePageTitle(query.data?.name);
  return (
    <ReadingPage
      query={query}
      title={t`Grille de notation`}
      lines={12}
      back={<Link to="/score-models">{t`Toutes les grilles`}</Link>}
    >
      {(model) => <Model model={model} />}
    </ReadingPage>
  );
}

function Model({ model }: { readonly model: ScoreModelDetail }) {
  const { t } = useLingui();
  const { content } = model;
  const shares = sharesOf(content.axes.map(({ weight }) => weight));
  return (
    <>
      <Header model={model} />
      <OldVersion model={model} />
      <Panel title={t`Ce qui compte, et pour combien`}>
        <ShareBar parts={content.axes} />
        <div className={read.sentences}>
          <p>
            <strong>{t(aggregationLabels[content.aggregation])}.</strong>{' '}
            {t(aggregationHelp[content.aggregation])}
          </p>
          <p className="muted">{t`Chaque axe est la moyenne pondérée de ses critères, notés de 1 à 5 ; l’indice va de 0 (tout à 1) à 100 (tout à 5).`}</p>
        </div>
      </Panel>
      {content.axes.map((axis, at) => (
        <AxisPanel key={axis.key} axis={axis} share={shares[at] ?? 0} />
      ))}
      <VersionsPanel id={model.id} number={model.number} />
    </>
  );
}

function Header({ model }: { readonly model: ScoreModelDetail }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { id, number, madeBy, madeAt } = model;
  const when = relative(madeAt);
  const who = madeBy?.name;
  const isEditing = keptDraft(id) !== undefined;
  return (
    <PageHeader
      title={model.name}
      above={<Link to="/score-models">{t`Grilles de notation`}</Link>}
      line={
        <>
          {model.isUsual && <Pill tone="success">{t`Grille habituelle`}</Pill>}{' '}
          {model.archivedAt !== null && <Pill tone="neutral">{t`Archivée`}</Pill>}{' '}
          {who ? t`Version ${number}, de ${who}, ${when}` : t`Version ${number}, livrée avec Jalon`}
        </>
      }
      actions={
        <>
          <ModelMenu model={model} />
          {model.may.includes('revise') && (
            <LinkButton
              to="/score-models/$id/edit"
              params={{ id }}
              variant="primary"
              icon={<Pencil size={16} aria-hidden />}
            >
              {isEditing ? t`Reprendre ma saisie` : t`Modifier la grille`}
            </LinkButton>
          )}
        </>
      }
    />
  );
}

/** Says so where the address asks for a version that no longer holds. */
function OldVersion({ model: { id, number, currentNumber } }: { readonly model: ScoreModelDetail }) {
  const { t } = useLingui();
  if (number === currentNumber) return null;
  return (
    <Notice tone="attention" title={t`Version ${number}, remplacée depuis`}>
      <Link to="/score-models/$id" params={{ id }} search={{}}>
        {t`Lire la version ${currentNumber}, en vigueur`}
      </Link>
    </Notice>
  );
}
