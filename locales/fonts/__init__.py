"""The typefaces of documents and pictures, their licence, and how their subsets are made."""
