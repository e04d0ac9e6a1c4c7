import { getScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Denied } from '../../ui/feedback/denied';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { Editor } from './edit/editor';

const route = getRouteApi('/shell/score-models/$id/edit');

/** Makes the next version of a model. */
export function ModelEditorPage() {
  const { t } = useLingui();
  usePageTitle(t`Modifier la grille`);
  return (
    <Guard permission="scoring:models" title={t`Modifier la grille`}>
      <EditorOf />
    </Guard>
  );
}

function EditorOf() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const query = useRead(getScoreModel, { id });
  const done = () => void navigate({ to: '/score-models/$id', params: { id }, search: {} });
  return (
    <ReadingPage
      query={query}
      title={t`Modifier la grille`}
      lines={12}
      back={<Link to="/score-models">{t`Toutes les grilles`}</Link>}
    >
      {(model) => (
        <>
          <PageHeader
            title={t`Modifier « ${model.name} »`}
            above={
              <Link to="/score-models/$id" params={{ id }}>
                {model.name}
              </Link>
            }
            line={t`La version ${model.currentNumber} reste en vigueur tant que vous n’enregistrez pas ; les notations en cours gardent la leur.`}
          />
          <Panel>{model.may.includes('revise') ? <Editor model={model} onDone={done} /> : <Denied />}</Panel>
        </>
      )}
    </ReadingPage>
  );
}
