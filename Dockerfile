# The bot as one small image: SQLite by default, PostgreSQL and a webhook by settings.
FROM python:3.13.16-slim-trixie

# What the bot keeps is in /data, and it runs as nobody in particular.
RUN useradd --uid 1000 --no-create-home --home-dir /data rozstaje \
    && mkdir /data && chown rozstaje:rozstaje /data && chmod 700 /data
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY bot bot
COPY conversations conversations
COPY locales locales
COPY storage storage
# Exactly the versions that were tested: constraints.txt has them all.
RUN pip install --no-cache-dir --constraint constraints.txt ".[postgres]" \
    && python -m compileall -q /usr/local/lib/python3.13/site-packages > /dev/null \
    && rm -r /app/*

USER rozstaje
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=sqlite:////data/rozstaje.sqlite \
    LISTEN=0.0.0.0:8080 \
    PYTHONUNBUFFERED=1
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD \
    ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
# Told to stop it ends in 15 s, well before it would be killed.
STOPSIGNAL SIGTERM
CMD ["rozstaje"]
