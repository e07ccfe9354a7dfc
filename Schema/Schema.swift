/// The numbered steps of the database schema, in order.
public enum Schema {}
