import type { ClientContent } from '../story';

/** The agency's customers. Telephone numbers are of the blocks that the regulator keeps for fiction. */
export const marengoClients: readonly ClientContent[] = [
  {
    key: 'kelvane',
    day: 84,
    by: 'thomas',
    name: 'Kelvane Systèmes',
    status: 'active',
    kind: 'b2b',
    sector: 'Logiciel de maintenance industrielle',
    profile:
      'Éditeur nantais de 140 personnes, vendu à des directeurs de maintenance. Ton expert, sobre, chiffré ; aucune promesse sans preuve. L’agence tient LinkedIn, le blog et les livres blancs.',
    contacts: [
      {
        name: 'Sébastien Oger',
        role: 'Directeur marketing',
        email: 's.oger@kelvane.example',
        phone: '02 61 91 04 12',
      },
      { name: 'Maud Tessier', role: 'Responsable contenu', email: 'm.tessier@kelvane.example', phone: null },
    ],
  },
  {
    key: 'ampelio',
    day: 83,
    by: 'thomas',
    name: 'Ampélio Recharge',
    status: 'active',
    kind: 'b2b',
    sector: 'Recharge électrique pour flottes d’entreprise',
    profile:
      'Jeune société en croissance, 60 personnes, trois campagnes par an vers les gestionnaires de flotte. Budget média de 180 000 € par an, géré par l’agence.',
    contacts: [
      {
        name: 'Karim Haddad',
        role: 'Directeur de la croissance',
        email: 'k.haddad@ampelio.example',
        phone: '01 99 00 27 40',
      },
    ],
  },
  {
    key: 'lavandiere',
    day: 82,
    by: 'sofia',
    name: 'Maison Lavandière',
    status: 'active',
    kind: 'b2c',
    sector: 'Cosmétique naturelle, 38 boutiques et vente en ligne',
    profile:
      'Marque provençale, clientèle fidèle de 35 à 60 ans. Ton chaleureux, sensoriel, jamais médical. L’agence anime Instagram et Facebook et conçoit les lettres d’information.',
    contacts: [
      {
        name: 'Élodie Garnier',
        role: 'Responsable marketing',
        email: 'elodie.garnier@maison-lavandiere.example',
        phone: '04 65 71 18 33',
      },
      {
        name: 'Paul Estrade',
        role: 'Directeur de la vente en ligne',
        email: 'paul.estrade@maison-lavandiere.example',
        phone: null,
      },
    ],
  },
  {
    key: 'halles',
    day: 80,
    by: 'sofia',
    name: 'Halles & Paniers',
    status: 'active',
    kind: 'b2c',
    sector: 'Épicerie biologique, 22 magasins',
    profile:
      'Enseigne régionale de l’Ouest. Promotions hebdomadaires, forte saisonnalité, comptes locaux tenus par magasin. Charte de marque récente, à respecter à la lettre.',
    contacts: [
      {
        name: 'Gaëlle Simon',
        role: 'Responsable communication',
        email: 'g.simon@halles-paniers.example',
        phone: '02 61 91 55 08',
      },
    ],
  },
  {
    key: 'bruyere',
    day: 78,
    by: 'thomas',
    name: 'Cap Bruyère',
    status: 'active',
    kind: 'b2c',
    sector: 'Équipement de randonnée, vente en ligne',
    profile:
      'Vente en ligne en France, Belgique et Allemagne ; 4 200 références, 900 nouvelles par an. L’agence tient le SEO, l’achat média et les fiches produit.',
    contacts: [
      {
        name: 'Anke Vogel',
        role: 'Responsable e-commerce',
        email: 'a.vogel@capbruyere.example',
        phone: '03 53 01 62 19',
      },
      {
        name: 'Romain Lacaze',
        role: 'Acquisition',
        email: 'r.lacaze@capbruyere.example',
        phone: '06 39 98 44 71',
      },
    ],
  },
  {
    key: 'valmont',
    day: 76,
    by: 'sofia',
    name: 'Ville de Valmont-sur-Loire',
    status: 'active',
    kind: 'public',
    sector: 'Collectivité, 46 000 habitants',
    profile:
      'Marché public de communication pour trois ans encore. Exigences d’accessibilité et de sobriété, hébergement dans l’Union européenne demandé au cahier des charges.',
    contacts: [
      {
        name: 'Brigitte Leroux',
        role: 'Directrice de la communication',
        email: 'b.leroux@valmont.example',
        phone: '02 61 91 30 00',
      },
    ],
  },
  {
    key: 'ardevie',
    day: 40,
    by: 'thomas',
    name: 'Office de tourisme des Monts d’Ardevie',
    status: 'prospect',
    kind: 'public',
    sector: 'Tourisme',
    profile:
      'Consultation en cours pour l’animation des réseaux sociaux en trois langues. Réponse attendue dans deux mois.',
    contacts: [
      { name: 'Jean Pascal', role: 'Directeur', email: 'j.pascal@ardevie.example', phone: '05 36 49 12 70' },
    ],
  },
  {
    key: 'cobalt',
    day: 79,
    by: 'thomas',
    name: 'Cobalt Prévoyance',
    status: 'former',
    kind: 'b2b',
    sector: 'Assurance de personnes pour entreprises',
    profile: 'Contrat terminé. Les campagnes archivées servent encore de référence pour l’achat média.',
    contacts: [],
  },
];
