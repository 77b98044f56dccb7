/** Words that put something into service. A pack that ends in a pull request has no business with them. */
export const DEPLOY_LANGUAGE: readonly RegExp[] = [
  /\bkubectl\s+(?:apply|create|delete|replace|rollout|scale|set)\b/i,
  /\bhelm\s+(?:install|upgrade|uninstall|rollback)\b/i,
  /\b(?:terraform|tofu|pulumi)\s+(?:apply|destroy|up)\b/i,
  /\b(?:docker|podman|buildah)\s+(?:image\s+)?push\b/i,
  /\b(?:npm|pnpm|yarn|cargo|poetry|uv|gem|twine)\s+(?:publish|push|upload)\b/i,
  /\b(?:gh\s+release\s+create|gcloud\s+\S+\s+deploy|aws\s+\S+\s+(?:deploy|create|update|put)-?\S*|az\s+\S+\s+(?:create|deploy))\b/i,
  /\b(?:deploy(?:s|ed|ing)?|ship(?:s|ped|ping)?|roll(?:s|ed|ing)?\s+out|release[sd]?|promot(?:e|es|ed|ing))\s+(?:\S+\s+){0,3}?(?:to|into|in)\s+(?:the\s+)?(?:prod|production|staging|live)\b/i,
];

/** Words that no one can measure. What a pack says with them nobody can hold it to. */
export const UNMEASURABLE_LANGUAGE: readonly RegExp[] = [
  /\bshould\s+(?:just\s+)?work\b/i,
  /\bworks?\s+(?:well|correctly|properly|fine|as\s+expected|as\s+intended)\b/i,
  /\bas\s+(?:appropriate|needed|necessary|required|possible)\b/i,
  /\b(?:user[- ]friendly|intuitive(?:ly)?|seamless(?:ly)?|robust(?:ly)?|scalable|performant|high[- ]quality|best[- ]effort|state[- ]of[- ]the[- ]art|world[- ]class)\b/i,
  /\b(?:reasonabl[ey]|sufficient(?:ly)?|adequate(?:ly)?|significant(?:ly)?|efficient(?:ly)?)\b/i,
  /\b(?:fast|quick|slow|easy|simple|smooth)(?:er|est|ly)?\s+enough\b/i,
];
