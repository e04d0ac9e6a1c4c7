import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { Timeline } from '../ui/content/timeline';
import { Comment } from '../ui/discussion/comment';
import { CommentBox } from '../ui/discussion/comment-box';
import { FileDrop } from '../ui/discussion/file-drop';
import { Columns, Panel } from '../ui/layout/panel';

const PEOPLE = ['Amélie Durand', 'Karim Benali', 'Jean-Noël Côté'].map((name, at) => ({
  id: String(at),
  name,
}));
const AT = '2026-11-18T10:30:00Z';

export function DiscussionShowcase() {
  const { t } = useLingui();
  return (
    <Columns
      main={
        <Panel title={t`Commentaires`}>
          <Comments />
        </Panel>
      }
      aside={
        <>
          <Panel title={t`Historique`}>
            <History />
          </Panel>
          <Panel title={t`Pièces jointes`}>
            <FileDrop
              hint={t`PDF, images ou documents, 20 Mo au plus`}
              onFiles={() => undefined}
              onCancel={() => undefined}
              uploads={[
                { key: 'a', name: 'brief-nova.pdf', progress: 0.6 },
                {
                  key: 'b',
                  name: 'film.mov',
                  progress: 0,
                  problem: t`Ce type de fichier n’est pas accepté.`,
                },
              ]}
            />
          </Panel>
        </>
      }
    />
  );
}

function Comments() {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  return (
    <>
      <Comment
        author="Amélie Durand"
        at={AT}
        when={dateTime(AT)}
        text={t`@Karim Benali peux-tu vérifier le volume de briefs ?`}
        mentioned={['Karim Benali']}
      />
      <CommentBox people={PEOPLE} onSend={() => Promise.resolve()} />
    </>
  );
}

function History() {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  return (
    <Timeline
      entries={[
        {
          key: '2',
          who: 'Karim Benali',
          what: t`a modifié le cas d’usage`,
          at: AT,
          when: dateTime(AT),
          changes: [
            { field: t`Intitulé`, before: 'Veille', after: 'Veille augmentée' },
            { field: t`Problème`, before: undefined, after: undefined },
            { field: t`Échéance`, before: null, after: '2 déc. 2026' },
          ],
        },
        { key: '1', who: 'Amélie Durand', what: t`a créé le cas d’usage`, at: AT, when: dateTime(AT) },
      ]}
    />
  );
}
