# The bot as one small image: SQLite by default, PostgreSQL and a webhook by settings.
FROM python:3.13-slim

# What the bot keeps is in /data, and it runs as nobody in particular.
RUN useradd --create-home --uid 1000 rozstaje && mkdir /data && chown rozstaje /data
WORKDIR /app
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY conversations conversations
COPY locales locales
COPY storage storage
RUN pip install --no-cache-dir ".[postgres]"

USER rozstaje
VOLUME /data
ENV DATABASE_URL=sqlite:////data/rozstaje.sqlite \
    LISTEN=0.0.0.0:8080 \
    PYTHONUNBUFFERED=1
EXPOSE 8080
# Told to stop it ends in 15 s, well before it would be killed.
STOPSIGNAL SIGTERM
CMD ["rozstaje"]
