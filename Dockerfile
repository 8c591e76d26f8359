# Built in two stages: the second holds what runs, and nothing of what built it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/schema ./schema
COPY --from=build --chown=node:node /app/seed ./seed
USER node
EXPOSE 4000
# No Java here: Neo4j is the other service of docker-compose.yml, or whatever NEO4J_URI names.
CMD ["node", "--max-semi-space-size=32", "--heap-growing-percent=60", "dist/cli/entente.js", "serve"]
