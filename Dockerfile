# The program alone, on Debian: built with the Swift toolchain, run without it.
FROM swift:6.1-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends libpq-dev libgmime-3.0-dev libcurl4-openssl-dev libxml2-dev libzip-dev libserd-dev libexiv2-dev pkg-config && rm -rf /var/lib/apt/lists/*
WORKDIR /caibian
COPY Package.swift ./
COPY LibPQ LibPQ
COPY Schema Schema
COPY Sources Sources
COPY Tests Tests
RUN for product in caibian caibian-parser; do swift build --configuration release --static-swift-stdlib --product $product || exit 1; done

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 libgmime-3.0-0 libcurl4 libxml2 libzip4 libserd-0-0 libexiv2-27 tzdata && rm -rf /var/lib/apt/lists/* \
  && useradd --system --create-home --home-dir /var/lib/caibian caibian \
  && install -d -o caibian /srv/www
COPY --from=build /caibian/.build/release/caibian /caibian/.build/release/caibian-parser /usr/local/bin/
COPY Samples /usr/share/caibian/Samples
USER caibian
ENV CAIBIAN_HOME=/var/lib/caibian CAIBIAN_SITE=/srv/www LANG=C.UTF-8
ENTRYPOINT ["caibian"]
CMD ["--help"]
