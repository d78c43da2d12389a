"""Training of the encoder that reads statements and mentions: data, model, decoding, export."""
