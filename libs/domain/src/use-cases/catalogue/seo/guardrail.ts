import { w } from '../template';

/** What stays human in SEO (S-OPP-16): reading the results, the last word, and fitting them to the client. */
export const SEO_GUARDRAIL = w(
  'Étape obligatoire : un spécialiste SEO interprète les résultats, les adapte au contexte du client (offre, saison, marque, concurrents réels) et valide avant toute mise en ligne ou remise au client. Rien ne part sans son nom.',
  'Mandatory step: an SEO specialist interprets the results, adapts them to the client’s context (offer, season, brand, true competitors) and approves before anything goes live or reaches the client. Nothing leaves without their name.',
);

export const SEO_TAG = w('SEO', 'SEO');
