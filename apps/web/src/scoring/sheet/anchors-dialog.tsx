import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';
import { Dialog } from '../../ui/actions/dialog';
import styles from './anchors-dialog.module.css';

interface Props {
  readonly criterion: Criterion | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What 1 to 5 mean for this criterion, and the keys of the grid. */
export function AnchorsDialog({ criterion, opened, onClose }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const keys: readonly (readonly [string, string])[] = [
    [t`1 à 5`, t`noter et passer à la case suivante`],
    [t`0 ou Suppr`, t`vider la case`],
    [t`Flèches, Début, Fin`, t`se déplacer (avec Ctrl : jusqu’au bord)`],
    ['E', t`aller à la prochaine case vide`],
    ['N', t`écrire un commentaire`],
    [t`Maj + flèches`, t`choisir plusieurs cases, puis 1 à 5 pour toutes les remplir`],
    [t`Ctrl + C, Ctrl + V`, t`copier, coller depuis un tableur`],
    [t`Ctrl + Z`, t`revenir en arrière, un collage d’un seul coup`],
  ];
  return (
    <Dialog title={criterion?.name[language] ?? ''} opened={opened} onClose={onClose} width={560}>
      <p>{criterion?.question[language]}</p>
      <ol className={styles.meanings}>
        {criterion?.anchors.map((anchor, at) => (
          <li key={at}>
            <strong className="figures">{at + 1}</strong> {anchor[language]}
          </li>
        ))}
      </ol>
      {criterion?.direction === 'lower' && (
        <p className="muted small">
          <Trans>
            Échelle inversée : répondez comme la question le demande, le calcul retourne la note (6 − note).
          </Trans>
        </p>
      )}
      <h3 className={styles.keysTitle}>{t`Au clavier`}</h3>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
