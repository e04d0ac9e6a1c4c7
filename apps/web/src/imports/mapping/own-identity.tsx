import { useLingui } from '@lingui/react/macro';
import { Panel } from '../../ui/layout/panel';

/** By what a measurement is known again: nothing is to be chosen. */
export function OwnIdentity() {
  const { t } = useLingui();
  return (
    <Panel title={t`Reconnaître une mesure d’un fichier à l’autre`}>
      <p>{t`Par son identifiant externe, si une colonne le donne ; sinon par ce qu’elle dit : jour, contexte, segment, valeur et nombre d’observations.`}</p>
      <p className="muted">{t`Le même fichier importé deux fois n’ajoute rien.`}</p>
    </Panel>
  );
}
