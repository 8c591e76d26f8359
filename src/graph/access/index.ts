export {
  type ApiKeyRecord,
  addApiKey,
  findApiKey,
  hasApiKeys,
  hashOfKey,
  listApiKeys,
  ROLES,
  type Role,
  revokeApiKey,
} from './api-keys.js';
export { type AuditRecord, countAudit, readAudit, writeAudit } from './audit.js';
