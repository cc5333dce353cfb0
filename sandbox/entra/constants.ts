/** The only tenant of the sandbox. */
export const tenantId = '3f1d2c4b-5a69-4788-9d0e-1f2a3b4c5d6e';

/** Client (application) id of the one registered application. */
export const clientId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** Its secret. Not a secret at all: the sandbox only listens on this machine and holds invented data. */
export const clientSecret = 'sandbox-client-secret';

/** Object id of the service principal as which Microsoft's dual-write calls Dataverse. */
export const dualWritePrincipalId = '5d2a9c1e-7b34-4f60-8c15-2e9f0a6b7d81';

/** Object id of the application's service principal, as app-only tokens carry it. */
export const servicePrincipalId = '0b9f7c52-6c0e-4f6d-8a55-1a2b3c4d5e6f';
