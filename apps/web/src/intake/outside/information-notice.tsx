import { CONTACT_MONTHS } from '@jalon/domain/intake/retention';
import { useLingui } from '@lingui/react/macro';
import styles from './outside.module.css';

/** Who keeps what, why, for how long, and what one may ask: RGPD art. 13, as short as it can be said. */
export function InformationNotice({ organisationName }: { readonly organisationName: string }) {
  const { t } = useLingui();
  return (
    <div className={`muted small ${styles.notice}`}>
      <p>{t`Facultatif. Sert seulement à vous répondre, et s’efface au plus tard ${CONTACT_MONTHS} mois après.`}</p>
      <details>
        <summary>{t`Ce que deviennent ces informations`}</summary>
        <ul>
          <li>{t`${organisationName} en est responsable, au titre de son intérêt légitime à recueillir des besoins ; rien n’est obligatoire.`}</li>
          <li>{t`Seules les personnes de ${organisationName} qui traitent les propositions voient votre nom et votre adresse.`}</li>
          <li>{t`Votre texte est gardé sans eux, et toute l’équipe peut le lire : évitez d’y nommer quelqu’un.`}</li>
          <li>{t`Ils sont effacés au plus tard ${CONTACT_MONTHS} mois après la décision, ou après votre envoi si personne ne décide.`}</li>
          <li>{t`Vous pouvez demander à ${organisationName} de les consulter, corriger ou effacer, ou vous opposer à leur usage ; et saisir l’autorité de protection des données (en France, la CNIL).`}</li>
        </ul>
      </details>
    </div>
  );
}
