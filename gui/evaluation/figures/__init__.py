"""The figures of an evaluation: charts, tables and remarks."""
