# readygate as an image without a shell and without root: docker build -t readygate .
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-fund --no-audit && npm pack --pack-destination /tmp && mkdir /app && tar -xzf /tmp/readygate-*.tgz -C /app --strip-components=1

FROM gcr.io/distroless/nodejs22-debian12:nonroot
ENV NODE_ENV=production
WORKDIR /work
COPY --from=build /app /app
USER 65532:65532
EXPOSE 8443 8080
ENTRYPOINT ["/nodejs/bin/node", "/app/bin/readygate.js"]
CMD ["--help"]
