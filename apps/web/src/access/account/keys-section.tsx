import { useLingui } from '@lingui/react/macro';
import { setKeys, useHasKeys } from '../../platform/keyboard/preference';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';

/** Shortcuts of one character, which people who speak to their computer may need off (WCAG 2.1.4). */
export function KeysSection() {
  const { t } = useLingui();
  const isOn = useHasKeys();
  return (
    <Panel
      title={t`Raccourcis clavier`}
      line={t`Les raccourcis d’une seule touche (j, k, x, e…) gênent parfois la dictée vocale. Ctrl K reste disponible.`}
    >
      <Button onClick={() => setKeys(!isOn)}>
        {isOn ? t`Désactiver dans ce navigateur` : t`Activer dans ce navigateur`}
      </Button>
    </Panel>
  );
}
