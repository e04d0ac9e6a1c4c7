import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type ActionGroup, useActionGroups } from '../../platform/keyboard/page-actions';
import { useHasKeys } from '../../platform/keyboard/preference';
import { Dialog } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { Keys } from './keys';
import styles from './palette.module.css';

interface Props {
  readonly onClose: () => void;
}

interface Line {
  readonly label: string;
  readonly keys: readonly string[];
}

/** One line for each thing done; several keys that do the same stand together. */
function linesOf({ actions }: ActionGroup): readonly Line[] {
  const lines = new Map<string, string[]>();
  for (const { label, keys = [] } of actions)
    if (keys.length > 0) lines.set(label, [...(lines.get(label) ?? []), ...keys]);
  return [...lines].map(([label, keys]) => ({ label, keys }));
}

/** Every shortcut of the page under way. */
export function ShortcutSheet({ onClose }: Props) {
  const { t } = useLingui();
  const groups = useActionGroups();
  const isOn = useHasKeys();
  return (
    <Dialog title={t`Raccourcis clavier`} opened onClose={onClose} width={560}>
      {!isOn && (
        <Notice tone="attention">{t`Les raccourcis d’une seule touche sont désactivés dans ce navigateur.`}</Notice>
      )}
      <Group name={t`Palette`} lines={[{ label: t`Rechercher ou agir`, keys: ['Mod+k'] }]} />
      {groups.map((group) => (
        <Group key={group.name} name={group.name} lines={linesOf(group)} />
      ))}
      <p className="muted small">
        <Link to="/account/profile" onClick={onClose}>
          {isOn
            ? t`Désactiver les raccourcis d’une seule touche`
            : t`Réactiver les raccourcis d’une seule touche`}
        </Link>
      </p>
    </Dialog>
  );
}

function Group({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.group}>{name}</h3>
      <dl className={styles.sheet}>
        {lines.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {keys.map((one) => (
                <Keys key={one} keys={one} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
